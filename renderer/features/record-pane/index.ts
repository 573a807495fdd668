export { RecordPane } from './record-pane';
