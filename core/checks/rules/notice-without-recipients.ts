import { rule } from '../rule';

export default rule({
  id: 'D13',
  name: 'notice-without-recipients',
  level: 'to-fill',
  source: 'GB/T 9704—2012 7.3.2',
  over: 'plan',
  find: ({ profile }) => {
    const { official, recipients = '' } = profile;
    const isSent = official?.notice !== undefined || official?.goesUp === true;
    return isSent && recipients.replace(/[：:\s]/g, '') === '' ? [{ at: { profile: 'recipients' }, params: {} }] : [];
  },
  words: {
    'zh-CN': {
      title: '没有主送机关',
      why: '印发通知和上行文要写明发给谁办理，主送机关写在标题下一行顶格。',
      bad: '印发通知没有写主送机关',
      good: '各区（县）人民政府，市级各部门：',
      say: () => '还没有填写主送机关，印发通知应写明发给谁。',
    },
    en: {
      title: 'Nobody to send it to',
      why: 'A notice or a report to superiors says on the line under its title who is to act on it.',
      bad: 'A notice without recipients',
      good: 'To: District governments, all bureaus',
      say: () => 'There are no recipients yet: a notice says who it is sent to.',
    },
  },
});
