export { codeOf } from './failure-of';
export { readFileWithin } from './read-file-within';
export { writeVerified } from './write-verified';
