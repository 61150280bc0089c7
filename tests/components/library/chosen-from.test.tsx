import { filesDropped, filesOfFolder, handleOf } from '@/components/library/upload/chosen-from';
import { fileSort } from '@/components/library/upload/file-sort';
import { sheetFor, sheetOwner } from '@/components/library/upload/sheet-owner';
import { signOf } from '@/components/library/upload/sign';

const file = (name: string, type = '') => new File(['abc'], name, { type, lastModified: 1 });

test.each([
  ['PTT-20241014-WA0003.opus', '', 'recording'],
  ['yaman', 'audio/mp4', 'recording'],
  ['IMG_0001.MOV', 'video/quicktime', 'recording'],
  ['bandish.pdf', 'application/pdf', 'sheet'],
  ['page.HEIC', '', 'sheet'],
  ['.DS_Store', '', 'litter'],
  ['Thumbs.db', '', 'litter'],
  ['yaman.m4a.part', '', 'litter'],
  ['fees.xlsx', '', 'other'],
])('%s (%s) is a %s', (name, type, sort) => expect(fileSort({ name, type })).toBe(sort));

test('of a folder what belongs in a library is taken, in the order people count, and the rest is named', () => {
  const names = ['lesson 10.m4a', '.DS_Store', 'lesson 2.m4a', 'fees.xlsx', 'bandish.pdf'];
  const { files, leftOut } = filesOfFolder(names.map((name) => file(name)));
  expect(files.map(({ name }) => name)).toEqual(['bandish.pdf', 'lesson 2.m4a', 'lesson 10.m4a']);
  expect(leftOut).toEqual(['fees.xlsx']);
});

const entry = (name: string): FileSystemEntry => ({ isFile: true, name, file: (give: (found: File) => void) => give(file(name)) }) as unknown as FileSystemEntry;
const folder = (...portions: FileSystemEntry[][]): FileSystemEntry => {
  const rest = [...portions, []];
  return { isFile: false, createReader: () => ({ readEntries: (give: (some: FileSystemEntry[]) => void) => give(rest.shift()!) }) } as unknown as FileSystemEntry;
};
const drop = (items: object[]) => ({ items: items.map((item) => ({ kind: 'file', getAsFile: () => null, ...item })), files: [] }) as unknown as DataTransfer;

test('a dropped folder is read to its end, its folders too, portion by portion', async () => {
  const deep = folder([entry('a.opus'), entry('notes.txt')], [folder([entry('b.opus')])]);
  const { files, leftOut } = await filesDropped(drop([{ webkitGetAsEntry: () => deep }, { webkitGetAsEntry: () => entry('alone.txt') }]));
  expect(files.map(({ name }) => name)).toEqual(['a.opus', 'alone.txt', 'b.opus']); // chosen by itself: the server says what is wrong
  expect(leftOut).toEqual(['notes.txt']);
});

test('where the browser gives handles they are kept with the files', async () => {
  const handle = { kind: 'file', getFile: async () => file('yaman.m4a') };
  const inside = { kind: 'directory', values: async function* values() { yield handle; } };
  const { files } = await filesDropped(drop([{ getAsFileSystemHandle: async () => inside }]));
  expect(files.map((one) => handleOf(one))).toEqual([handle]);
});

test('a drop without items gives its files as they are', async () => {
  const { files } = await filesDropped({ items: [], files: [file('a.m4a')] } as unknown as DataTransfer);
  expect(files).toHaveLength(1);
});

describe('whose sheet a file is', () => {
  const recordings = ['yaman_bandish.m4a', 'Yaman taans.m4a', 'bhoop.opus'].map((name) => ({ key: name, name }));
  test.each([
    ['Yaman bandish.pdf', 'yaman_bandish.m4a'],
    ['yaman-bandish page 2.jpg', 'yaman_bandish.m4a'],
    ['BHOOP.pdf', 'bhoop.opus'],
    ['Yaman.pdf', undefined], // two begin so
    ['IMG_1234.jpg', undefined],
    ['bhoopali.pdf', undefined], // not a whole word
  ])('%s → %s', (sheet, owner) => expect(sheetOwner(sheet, recordings)).toBe(owner));

  test('with one recording it is that one’s', () => expect(sheetOwner('IMG_1.jpg', recordings.slice(0, 1))).toBe('yaman_bandish.m4a'));
  test('a recording is nobody’s sheet', () => expect(sheetFor(file('a.m4a'), [file('b.m4a')])).toBeUndefined());
  test('a sheet of nobody is still a sheet', () => expect(sheetFor(file('a.pdf'), [])).toEqual({ key: undefined }));
  test('a sheet finds its recording among all files', () => {
    const yaman = file('Yaman.m4a');
    expect(sheetFor(file('yaman.pdf'), [yaman, file('Bhoop.m4a')])).toEqual({ key: signOf(yaman) });
  });
});
