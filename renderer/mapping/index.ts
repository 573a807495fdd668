export { ImportReport } from './import-report';
export { MappingTable } from './mapping-table';
