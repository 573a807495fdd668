export { goToCell } from './go-to-cell';
export { newRegisterMemory } from './memory';
export { Register } from './register';
