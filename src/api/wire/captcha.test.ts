import { expect, test } from 'vitest';
import { captchaImage, gengoDashboard } from './captcha.ts';

test('an image is asked of the proxy, its address in one piece', () => {
  expect(captchaImage('http://sandbox.mygengo.com/captcha/?key=67c9')).toBe(
    '/captcha?u=http%3A%2F%2Fsandbox.mygengo.com%2Fcaptcha%2F%3Fkey%3D67c9',
  );
});

test.each([
  ['api.gengo.com', 'https://gengo.com/c/dashboard/jobs/reviewable'],
  ['api.sandbox.gengo.com', 'https://sandbox.gengo.com/c/dashboard/jobs/reviewable'],
  ['api.gengo.com.evil.example', 'https://gengo.com/c/dashboard/jobs/reviewable'],
  ['127.0.0.1:4010', 'https://gengo.com/c/dashboard/jobs/reviewable'],
])('the website behind %s', (apiHost, address) => {
  expect(gengoDashboard(apiHost)).toBe(address);
});
