import type { Plan } from '#core/records';

/** The line 主送机关 of those a plan is sent to, as printed; empty where nobody is named. */
export function recipientsText({ profile, language }: Plan): string {
  const names = (profile.recipients ?? '').trim().replace(/[:：]$/, '');
  if (names === '') return '';
  return language === 'zh-CN' ? `${names}：` : `To: ${names}`;
}
