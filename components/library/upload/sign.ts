/** What tells one file from another on this device without reading it: its name, size and last change. */
export const signOf = ({ name, size, lastModified }: Pick<File, 'name' | 'size' | 'lastModified'>): string => `${name} ${size} ${lastModified}`;
