export { canonicalJson } from './canonical-json';
export { decodePlan } from './decode-plan';
export { encodePlan, hashOf } from './encode-plan';
export { parsePlan } from './parse-plan';
