export { loadSample } from './load-sample';
export { SAMPLES, type SampleName } from './samples';
export { builtInTemplates, templateFor } from './templates';
