export { UnsavedDialog } from './unsaved-dialog';
export { UnsavedList } from './unsaved-list';
