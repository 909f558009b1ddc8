/** Says in `root`, without any of the app, why there is nothing to see. */
export function explain(root: HTMLElement, error: unknown): void {
  const page = element('main', 'mx-auto grid max-w-prose gap-4 p-6');
  page.append(
    element('h1', 'text-2xl font-semibold', 'This demo cannot start here'),
    element(
      'p',
      '',
      'Its sandbox lives in a service worker of your browser, and there is none: some browsers ' +
        'have none in a private window, and none has one on a plain http address.',
    ),
    element('p', '', 'Open it by https, in an ordinary window. Nothing was lost.'),
    element('p', 'text-sm text-soft', `The browser said: ${String(error)}`),
  );
  document.title = 'This demo cannot start here · Galley';
  root.replaceChildren(page);
}

function element(tag: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}
