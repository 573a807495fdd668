export { ChecksPane } from './checks-pane';
