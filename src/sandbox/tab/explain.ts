/** Says in `root`, without any of the app, why there is nothing to see. */
export function explain(root: HTMLElement, error: unknown): void {
  const page = element('main', 'mx-auto grid max-w-prose gap-4 p-6');
  page.append(
    element('h1', 'text-2xl font-semibold', 'This demo cannot start here'),
    element(
      'p',
      '',
      'Its sandbox lives in a service worker, and your browser did not start it. Some browsers have ' +
        'none in a private window, and no browser has one on a plain http address.',
    ),
    element('p', '', 'Open it by https in an ordinary window.'),
    element('p', 'text-sm text-soft', String(error)),
  );
  document.title = 'This demo cannot start here · Galley';
  root.replaceChildren(page);
}

function element(tag: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}
