import './styles.css';
import { startCountdowns } from './countdown.ts';
import { enhanceForms } from './forms.ts';
import { enhancePasswords } from './password-field.ts';
import { startSignOn } from './sign-on/start-sign-on.ts';
import { watchState } from './watch-state.ts';

startCountdowns(document);
enhanceForms();
enhancePasswords(document);
watchState();
const signOn = document.getElementById('sign-on');
if (signOn) void startSignOn(signOn);
