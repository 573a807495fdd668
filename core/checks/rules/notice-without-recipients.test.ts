import { inEnglish, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './notice-without-recipients';

const notice = { title: '关于印发《计划》的通知', text: '请执行。' };
const SAID = 'recipients: 还没有填写主送机关，印发通知应写明发给谁。';

checkRule(rule, {
  quiet: {
    不是公文: plan(),
    没有印发通知: plan(profile({ official: { number: '自府发〔2026〕5号' } })),
    已有主送机关: plan(profile({ official: { notice }, recipients: '各区（县）人民政府' })),
  },
  speaks: {
    没有主送机关: [plan(profile({ official: { notice } })), [SAID]],
    只有冒号: [plan(profile({ official: { notice }, recipients: '：' })), [SAID]],
    上行文: [plan(profile({ official: { goesUp: true } })), [SAID]],
    'a notice to nobody': [
      plan(inEnglish, profile({ official: { notice } })),
      ['recipients: There are no recipients yet: a notice says who it is sent to.'],
    ],
  },
});
