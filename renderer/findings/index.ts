export { findingKey, findingWith } from './finding-key';
export { SHOWN_LEVELS, inOrder, nextFinding, shownLevel } from './finding-order';
export { nextToFill } from './next-to-fill';
export { homeOf, type Home } from './home-of';
export { unitOf } from './unit-of';
export { usePlaceName, usePlaceTitle } from './use-place-name';
