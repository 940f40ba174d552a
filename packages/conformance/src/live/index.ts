export type { Account, Application, LiveOptions } from './options.ts';
export type { NotSettled, Observation, Report } from './report.ts';
export { describeReport } from './report.ts';
export { runLive } from './run.ts';
