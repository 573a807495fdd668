import { inEnglish, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './upward-without-signer';

const SAID = 'official.signers: 上行文还没有填写签发人。';

checkRule(rule, {
  quiet: {
    不是公文: plan(),
    下行文: plan(profile({ official: { notice: { title: '关于印发《计划》的通知', text: '' } } })),
    报告写在题中: plan(profile({ official: { notice: { title: '关于印发《工作报告》的通知', text: '' } } })),
    已有签发人: plan(profile({ official: { goesUp: true, signers: ['王建国'] } })),
  },
  speaks: {
    上行文: [plan(profile({ official: { goesUp: true } })), [SAID]],
    请示: [plan(profile({ official: { notice: { title: '关于审定《计划》的请示', text: '' } } })), [SAID]],
    'to superiors': [
      plan(inEnglish, profile({ official: { goesUp: true } })),
      ['official.signers: The document goes to superiors and does not say yet who signed it off.'],
    ],
  },
});
