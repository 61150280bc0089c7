'use server';

import { action } from '@/lib/kit/action';
import {
  addToCollection,
  createCollection,
  deleteCollection,
  duplicateCollection,
  editCollection,
  moveInCollection,
  removeFromCollection,
  restoreCollection,
} from '@/lib/library';
import { collectionAdd, collectionCopy, collectionEdit, collectionItem, collectionPlace, newCollection, oneCollection } from '@/lib/library/collections-shared';

const make = action({ as: 'teacher', input: newCollection }, createCollection);
const edit = action({ as: 'teacher', input: collectionEdit }, editCollection);
const remove = action({ as: 'teacher', input: oneCollection }, deleteCollection);
const restore = action({ as: 'teacher', input: oneCollection }, restoreCollection);
const duplicate = action({ as: 'teacher', input: collectionCopy }, duplicateCollection);
const add = action({ as: 'teacher', input: collectionAdd }, addToCollection);
const take = action({ as: 'teacher', input: collectionItem }, removeFromCollection);
const move = action({ as: 'teacher', input: collectionPlace }, moveInCollection);

export { add as addItem, duplicate as duplicateCollection, edit as editCollection, make as makeCollection, move as moveItem };
export { remove as deleteCollection, restore as restoreCollection, take as takeItem };
