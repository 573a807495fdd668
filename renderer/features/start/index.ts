export { SampleDialog } from './sample-dialog';
export { StartScreen } from './start-screen';
