import { formatDate } from '#core/model';
import { rule } from '../rule';

export default rule({
  id: 'D21',
  name: 'printed-before-dated',
  level: 'error',
  source: 'GB/T 9704—2012 7.4.3',
  over: 'plan',
  find: ({ profile: { official, date }, language }) => {
    const printed = official?.printedOn;
    if (printed === undefined || date === undefined || printed >= date) return [];
    return [
      {
        at: { profile: 'official.printedOn' },
        also: { profile: 'date' },
        params: { printed: formatDate(printed, language), date: formatDate(date, language) },
      },
    ];
  },
  words: {
    'zh-CN': {
      title: '印发日期早于成文日期',
      why: '公文先签发成文，后送印，印发日期不会早于成文日期。',
      bad: '成文日期2026年1月5日，2026年1月3日印发',
      good: '成文日期2026年1月5日，2026年1月6日印发',
      say: ({ printed, date }) => `印发日期${printed}早于成文日期${date}，请核对。`,
    },
    en: {
      title: 'Printed before it was dated',
      why: 'A document is signed first and sent to print afterwards.',
      bad: 'Dated 5 January 2026, printed on 3 January 2026',
      good: 'Dated 5 January 2026, printed on 6 January 2026',
      say: ({ printed, date }) => `Printed on ${printed}, before its date ${date}: check both.`,
    },
  },
});
