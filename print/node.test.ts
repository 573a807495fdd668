import { expect, it } from 'vitest';
import { element, writeNodes } from './node';

it('escapes what stands in text and in attributes', () => {
  const text = '<script>alert("1")</script> & \'x\'';
  const { html } = writeNodes([element('p', { title: '"><img src=x onerror=y>' }, [text])]);
  expect(html).toBe(
    '<p title="&quot;&gt;&lt;img src=x onerror=y&gt;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
  );
});

it('leaves out characters that no page can show, and counts them', () => {
  expect(writeNodes(['甲\u0000乙\u001b\ud800丙😀'])).toEqual({ html: '甲乙丙😀', leftOut: 3 });
});

it('gives elements that hold nothing no end', () => {
  expect(writeNodes([element('col', { width: '5%' })]).html).toBe('<col width="5%">');
});
