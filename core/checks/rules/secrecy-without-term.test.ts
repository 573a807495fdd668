import { inEnglish, plan, profile } from '../../records/testing';
import { checkRule } from '../testing';
import rule from './secrecy-without-term';

checkRule(rule, {
  quiet: {
    不涉密: plan(profile({ official: { urgency: '加急' } })),
    三样齐全: plan(profile({ official: { secrecy: '秘密', secrecyTerm: '1年', copyNumber: '000001' } })),
  },
  speaks: {
    只有密级: [
      plan(profile({ official: { secrecy: '秘密' } })),
      [
        'official.copyNumber: 密级是“秘密”，还没有填写份号。',
        'official.secrecyTerm: 密级是“秘密”，还没有填写保密期限。',
      ],
    ],
    缺份号: [
      plan(profile({ official: { secrecy: '机密', secrecyTerm: '5年' } })),
      ['official.copyNumber: 密级是“机密”，还没有填写份号。'],
    ],
    'no term': [
      plan(inEnglish, profile({ official: { secrecy: '机密', copyNumber: '000001' } })),
      ['official.secrecyTerm: The document is “机密” and has no term of secrecy yet.'],
    ],
  },
});
