import { changePassword } from './change-password.js';

const { SANDBOX }: NodeJS.ProcessEnv = process.env;
console.log(await changePassword(SANDBOX));
