import { expect, test } from 'vitest';
import { KIND_NAMES } from '#core/records';
import { demands, plan, record } from '../../../core/records/testing';
import { MORE, childrenOf, nodesById, registerNodes } from './outline-nodes';

const namesIn = (nodes: ReturnType<typeof registerNodes>): readonly string[] =>
  nodes.map((node) => (node.kind === 'register' ? node.of : node.kind));

test('the registers in use stand in the outline, all others under one line', () => {
  const nodes = registerNodes(plan(demands({ kinds: ['scheme', 'organisation'] }), record('list', 'l1')), []);
  expect(namesIn(nodes)).toEqual(['scheme', 'organisation', 'list', 'more-registers']);
  const more = nodes.at(-1);
  expect(more && namesIn(childrenOf(more))).toEqual(
    KIND_NAMES.filter((kind) => !['scheme', 'organisation', 'list'].includes(kind)),
  );
  expect(nodesById(nodes).size).toBe(KIND_NAMES.length + 1);
  expect(nodesById(nodes).has(MORE)).toBe(true);
});

test('there is nothing more where every register is in use', () => {
  expect(namesIn(registerNodes(plan(demands({ kinds: KIND_NAMES })), []))).toEqual(KIND_NAMES);
});
