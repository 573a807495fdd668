export { SHOWN_LEVELS, findingKey, inOrder, nextFinding } from './finding-order';
export { homeOf, type Home } from './home-of';
export { usePlaceName } from './use-place-name';
