export { fromBase64, toBase64 } from './base64';
export { hashOf } from './hash';
