import { describeTokenForm } from './token-forms.ts';

describeTokenForm('revoke');
