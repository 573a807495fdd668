export { SaveTemplateDialog } from './save-template-dialog';
