export { closeRun as default } from './newsrooms-of-run';
