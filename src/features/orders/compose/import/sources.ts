import { TEXT_FILES } from '#lib/files/formats/endings.ts';

/** What somebody brought to be read: a text, or files; or why it cannot be taken. */
export type BroughtContent = { text: string } | { files: readonly File[] } | { problem: string };

export type Brought = { id: number } & BroughtContent;

/** Files whose texts can be read; any other is ordered as it is. */
export const isReadable = ({ name }: File): boolean => TEXT_FILES.test(name);

/** With its folders, if it came with some. */
export const pathOf = (file: File): string => file.webkitRelativePath || file.name;
