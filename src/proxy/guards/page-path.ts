import { ROUTES } from '#lib/routes.ts';

const PAGES = Object.values(ROUTES).map((route) => {
  const optional = route.replaceAll(/\/:\w+\?/g, '(/[^/]+)?');
  return new RegExp(`^${optional.replaceAll(/:\w+/g, '[^/]+')}/?$`);
});

/** Whether a path is a page of the app. */
export const isPage = (path: string): boolean => PAGES.some((page) => page.test(path));
