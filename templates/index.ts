export { loadSample } from './load-sample';
export { TEMPLATES, templateFor } from './templates';
