import { expect, it } from 'vitest';
import { FRAME } from '../testing/good-document.ts';
import { contactText } from './contact-text.ts';

it('breaks no phone number, and says only what is known', () => {
  const sender = { ...FRAME.sender, email: 'aino@om.invalid', phone: '+35890000100' };
  expect(contactText({ sender, language: 'fi' })).toBe(
    `${FRAME.sender.coordinatorName}, aino@om.invalid, 09\u00a0000\u00a00100`,
  );
  expect(contactText({ sender: { ...sender, phone: ' ' }, language: 'en' })).toBe(
    `${FRAME.sender.coordinatorName}, aino@om.invalid`,
  );
});
