/** Brings the open one of a row of links into sight where not all fit; the page itself stays where it is. */
export function reveal(link: HTMLElement | null) {
  const list = link?.closest('ul');
  if (link && list) list.scrollLeft = link.offsetLeft - list.offsetLeft - 16;
}
