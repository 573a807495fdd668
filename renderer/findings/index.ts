export { SHOWN_LEVELS, findingKey, inOrder, nextFinding } from './finding-order';
export { nextToFill } from './next-to-fill';
export { homeOf, type Home } from './home-of';
export { usePlaceName } from './use-place-name';
