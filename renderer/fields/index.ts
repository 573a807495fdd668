export { DraftField } from './draft-field';
export { FieldsProvider, useFields } from './fields-context';
export { readDay, readText, readTitle, readYear } from './readings';
export { RecordField } from './record-field';
