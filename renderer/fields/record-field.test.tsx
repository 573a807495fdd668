// @vitest-environment happy-dom
import { act, useState, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { countingIds } from '#core/model';
import { applyEdits } from '#core/edit';
import type { KindName, Plan, PlanRecord } from '#core/records';
import { findRecord } from '#core/records';
import { startPlan } from '#core/template';
import { builtInTemplates } from '#templates';
import { LanguageProvider, setUpWords } from '../ui';
import { WorkspaceContext, type Workspace } from '../workspace';
import { FieldsProvider } from './fields-context';
import { RecordField } from './record-field';

let plan: Plan;
let root: Root;
const nothing = (): void => undefined;

/** A workspace over a real plan, in which edits are carried out at once. */
function Workplace({
  of,
  id,
  name,
}: {
  readonly of: KindName;
  readonly id: string;
  readonly name: string;
}): ReactElement {
  const [now, setNow] = useState(plan);
  const [newId] = useState(() => countingIds('x'));
  const workspace: Workspace = {
    plan: now,
    findings: [],
    stage: { kind: 'page' },
    selection: { kind: 'none' },
    tab: 'record',
    edit: (edits) => {
      plan = applyEdits(plan, typeof edits === 'function' ? edits(plan) : edits);
      setNow(plan);
    },
    now: () => plan,
    undo: nothing,
    redo: nothing,
    showStage: nothing,
    select: nothing,
    showTab: nothing,
    goTo: nothing,
    command: nothing,
    newId,
  };
  const record = findRecord(now, id)?.record;
  return (
    <LanguageProvider language="zh-CN">
      <WorkspaceContext value={workspace}>
        <FieldsProvider>{record && <RecordField kind={of} record={record} name={name} />}</FieldsProvider>
      </WorkspaceContext>
    </LanguageProvider>
  );
}

function show(of: KindName, record: PlanRecord, name: string): void {
  plan = applyEdits(plan, [{ kind: 'add-record', of, record }]);
  act(() => root.render(<Workplace of={of} id={record.id} name={name} />));
}

const input = (): HTMLInputElement => {
  const found = document.querySelector('input');
  if (!found) throw new Error('no input');
  return found;
};
const value = (id: string, name: string): unknown => findRecord(plan, id)?.record[name];

function type(text: string): void {
  act(() => input().focus());
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input(), text);
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const press = (key: string): void =>
  act(() => void input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const leave = (): void => act(() => input().blur());

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  setUpWords('zh-CN');
});
beforeEach(() => {
  const [template] = builtInTemplates();
  if (!template) throw new Error('no template');
  plan = startPlan(template, { title: '计划' }, countingIds());
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

test('a quantity is read when the field is left, and shown as the plan writes it', () => {
  show('target', { id: 't1' }, 'value');
  type('≥400 家');
  expect(value('t1', 'value')).toBeUndefined();
  leave();
  expect(value('t1', 'value')).toEqual({ value: '400', comparator: '≥', unit: '家' });
  expect(input().value).toBe('不少于400家');
});

test('Enter takes the value, Escape gives the old one back', () => {
  show('target', { id: 't1', value: { value: '50', comparator: '=', unit: '亿元' } }, 'value');
  type('60亿元');
  press('Escape');
  expect(input().value).toBe('50亿元');
  type('70亿元');
  press('Enter');
  expect(value('t1', 'value')).toMatchObject({ value: '70' });
});

test('a text without a number stays in the field with its error and out of the plan', () => {
  show('target', { id: 't1', value: { value: '50', comparator: '=', unit: '亿元' } }, 'value');
  type('很多');
  leave();
  expect(input().value).toBe('很多');
  expect(input().getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toContain('没有读到数值');
  expect(value('t1', 'value')).toMatchObject({ value: '50' });
});

test('leaving a field that nobody changed does not rewrite its value', () => {
  const kept = { value: '50.0', comparator: '=', unit: '亿元', per: '园区' };
  show('target', { id: 't1', value: kept }, 'value');
  act(() => input().focus());
  leave();
  expect(value('t1', 'value')).toBe(kept);
});

test('an emptied field is empty in the plan', () => {
  show('target', { id: 't1', value: { value: '50', comparator: '=', unit: '亿元' } }, 'value');
  type('');
  leave();
  expect(findRecord(plan, 't1')?.record).not.toHaveProperty('value');
});

test('a date is read as people write it; 31 June is none', () => {
  show('target', { id: 't1' }, 'deadline');
  type('2026年6月');
  leave();
  expect(value('t1', 'deadline')).toBe('2026-06');
  type('2026年6月31日');
  leave();
  expect(document.body.textContent).toContain('不是有效日期');
  expect(value('t1', 'deadline')).toBe('2026-06');
});

test('while a quantity is typed in the form it says how it is read', () => {
  show('target', { id: 't1' }, 'value');
  type('about 10 enterprises');
  expect(document.body.textContent).toContain('读作：约10家');
});

test('undo elsewhere wins over a draft that was refused', () => {
  show('target', { id: 't1', deadline: '2026' }, 'deadline');
  type('2026年13月');
  leave();
  plan = applyEdits(plan, [{ kind: 'set-field', record: 't1', field: 'deadline', value: '2027' }]);
  act(() => root.unmount());
  root = createRoot(document.body);
  act(() => root.render(<Workplace of="target" id="t1" name="deadline" />));
  expect(input().value).toBe('2027年');
});
