import type { TagColour } from '../../shared/tags/tag-colours.ts';
import { quoteKo } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';

const COLOURS_KO: Readonly<Record<TagColour, string>> = {
  red: '빨강',
  orange: '주황',
  olive: '올리브',
  green: '초록',
  teal: '청록',
  blue: '파랑',
  purple: '보라',
  pink: '분홍',
};

const COLOURS_EN: Readonly<Record<TagColour, string>> = {
  red: 'Red',
  orange: 'Orange',
  olive: 'Olive',
  green: 'Green',
  teal: 'Teal',
  blue: 'Blue',
  purple: 'Purple',
  pink: 'Pink',
};

function listKo([first = '', second = '', ...others]: readonly string[]): string {
  if (second === '') return `‘${first}’`;
  if (others.length === 0) return `${quoteKo(first, '와/과')} ‘${second}’`;
  return `‘${first}’, ‘${second}’ 등 태그 ${others.length + 2}개`;
}

function listEn([first = '', second = '', ...others]: readonly string[]): string {
  if (second === '') return `“${first}”`;
  if (others.length === 0) return `“${first}” and “${second}”`;
  return `“${first}”, “${second}” and ${others.length} more`;
}

const placesEn = (count: number) => (count === 1 ? '1 place' : `${count} places`);

export const tagsMessages = defineMessages({
  ko: {
    title: '태그',
    lead: '태그를 고르면 그 태그가 붙은 글을 모두 보여 드립니다.',
    list: '모든 태그',
    empty:
      '아직 태그가 없습니다. 글을 쓸 때 ‘용기’나 ‘돈’처럼 짧은 말을 붙여 두면 여기에서 한데 볼 수 있습니다.',
    write: '글 쓰러 가기',
    pageTagged: '이 쪽 전체에 붙은 태그입니다',
    open: (page: string) => `‘${page}’ 펼치기`,
    search: '태그 찾기',
    noMatch: (typed: string) => `‘${typed}’에 맞는 태그가 없습니다.`,
    order: '차례',
    byCount: '많이 쓴 차례',
    byName: '이름 차례',
    places: (count: number) => `${count}곳`,
    rename: '이름 바꾸기',
    newName: '새 이름',
    doRename: '바꾸기',
    cancel: '그만두기',
    noComma: '태그 이름에는 쉼표를 쓸 수 없습니다.',
    becomes: (tags: readonly string[], places: number, to: string) =>
      `${listKo(tags)} ${places}곳이 ${quoteKo(to, '이/가')} 됩니다.`,
    colour: '색',
    colourOf: (tag: string, colour: TagColour | undefined) =>
      `‘${tag}’의 색: ${colour === undefined ? '없음' : COLOURS_KO[colour]}`,
    colourName: (colour: TagColour) => COLOURS_KO[colour],
    noColour: '색 없음',
    remove: '삭제',
    chooseMany: '여러 개 골라 합치기',
    chosenMany: (count: number) =>
      count < 2 ? '합칠 태그를 둘 이상 고르세요' : `태그 ${count}개를 골랐습니다`,
    merge: '합치기',
    mergeTitle: '태그 합치기',
    keepName: '남길 이름',
    otherName: '합친 뒤의 이름',
    working: '바꾸는 중입니다',
    renamed: (tag: string, to: string, places: number) =>
      `‘${tag}’ ${places}곳을 ${quoteKo(to, '으로/로')} 바꾸었습니다.`,
    merged: (tags: readonly string[], to: string, places: number) =>
      `${listKo(tags)} ${places}곳을 ${quoteKo(to, '으로/로')} 합쳤습니다.`,
    removed: (tag: string, places: number) => `‘${tag}’ 태그를 ${places}곳에서 떼었습니다.`,
    lettersFollow: (count: number) => `이 태그로 글을 고르던 편지 ${count}통도 따라 바뀌었습니다.`,
    lettersMiss: (count: number) =>
      `이 태그로 글을 고르던 편지 ${count}통에는 이제 그 글이 들어가지 않습니다.`,
    hurtLeft: (count: number) => `읽을 수 없는 쪽 ${count}개는 그대로 두었습니다.`,
    unsaved: '저장하지 못한 글이 있어 바꾸지 않았습니다. 먼저 그 글을 저장해 주세요.',
    changedSince:
      '그 뒤에 다른 것을 고쳐서 여기에서는 되돌릴 수 없습니다. Ctrl+Z로 차례대로 되돌려 주세요.',
  },
  en: {
    title: 'Tags',
    lead: 'Choose a tag to see everything that has it.',
    list: 'All tags',
    empty:
      'No tags yet. Put a short word such as “courage” on what you write and find it all here.',
    write: 'Write something',
    pageTagged: 'The whole page has this tag',
    open: (page: string) => `Open “${page}”`,
    search: 'Find a tag',
    noMatch: (typed: string) => `No tag matches “${typed}”.`,
    order: 'Order',
    byCount: 'Most used first',
    byName: 'By name',
    places: placesEn,
    rename: 'Rename',
    newName: 'New name',
    doRename: 'Rename',
    cancel: 'Cancel',
    noComma: 'A tag’s name cannot have a comma.',
    becomes: (tags: readonly string[], places: number, to: string) =>
      `${listEn(tags)} will become “${to}” in ${placesEn(places)}.`,
    colour: 'Colour',
    colourOf: (tag: string, colour: TagColour | undefined) =>
      `Colour of “${tag}”: ${colour === undefined ? 'none' : COLOURS_EN[colour].toLowerCase()}`,
    colourName: (colour: TagColour) => COLOURS_EN[colour],
    noColour: 'No colour',
    remove: 'Delete',
    chooseMany: 'Choose several to merge',
    chosenMany: (count: number) =>
      count < 2 ? 'Choose two tags or more to merge' : `${count} tags chosen`,
    merge: 'Merge',
    mergeTitle: 'Merge tags',
    keepName: 'Name to keep',
    otherName: 'Name of the merged tag',
    working: 'Changing',
    renamed: (tag: string, to: string, places: number) =>
      `“${tag}” is now “${to}” in ${placesEn(places)}.`,
    merged: (tags: readonly string[], to: string, places: number) =>
      `Merged ${listEn(tags)} into “${to}” in ${placesEn(places)}.`,
    removed: (tag: string, places: number) => `Took “${tag}” off ${placesEn(places)}.`,
    lettersFollow: (count: number) =>
      count === 1
        ? 'A letter that chose by it follows.'
        : `${count} letters that chose by it follow.`,
    lettersMiss: (count: number) =>
      count === 1
        ? 'A letter that chose by it no longer finds those entries.'
        : `${count} letters that chose by it no longer find those entries.`,
    hurtLeft: (count: number) =>
      count === 1
        ? 'One page that cannot be read was left as it is.'
        : `${count} pages that cannot be read were left as they are.`,
    unsaved: 'Something could not be saved, so nothing was changed. Please save it first.',
    changedSince:
      'Something else was changed since, so this cannot be undone from here. Ctrl+Z takes the steps back one by one.',
  },
});
