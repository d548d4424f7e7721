import { describe, expect, it } from 'vitest';
import { givenNameOf } from '../../../shared/letters/given-name.ts';
import {
  addressChild,
  addressChildren,
  makeSalutation,
} from '../../../shared/letters/make-salutation.ts';
import { makeSignature } from '../../../shared/letters/make-signature.ts';

describe('addressChildren', () => {
  it.each([
    [['휀', '지우'], '휀아, 지우야,', 'Dear 휀 and 지우,'],
    [['휀', 'Emma'], '휀과 Emma에게,', 'Dear 휀 and Emma,'],
    [['Emma', '휀'], 'Emma와 휀에게,', 'Dear Emma and 휀,'],
    [['Paul', '휀'], 'Paul과 휀에게,', 'Dear Paul and 휀,'],
    [['Jack', '휀'], 'Jack, 휀에게,', 'Dear Jack and 휀,'],
    [['휀', '지우', 'Emma'], '휀, 지우, Emma에게,', 'Dear 휀, 지우, and Emma,'],
    [['휀', '  '], '휀아,', 'Dear 휀,'],
    [[], '', ''],
  ])('addresses %j', (names, korean, english) => {
    expect(addressChildren(names, 'ko')).toBe(korean);
    expect(addressChildren(names, 'en')).toBe(english);
  });
});

describe('makeSalutation', () => {
  it.each([
    ['휀', '휀아,', 'Dear 휀,'],
    ['지우', '지우야,', 'Dear 지우,'],
    ['하늘', '하늘아,', 'Dear 하늘,'],
    ['서연', '서연아,', 'Dear 서연,'],
    ['이슬', '이슬아,', 'Dear 이슬,'],
    ['Emma', 'Emma에게,', 'Dear Emma,'],
    ['지우(8살)', '지우야,', 'Dear 지우,'],
    ['지우（8살）', '지우야,', 'Dear 지우,'],
    ['지우 (8살', '지우야,', 'Dear 지우,'],
    ['지우(첫째(8살))', '지우야,', 'Dear 지우,'],
    ['김지우', '지우야,', 'Dear 지우,'],
    ['김 지우', '지우야,', 'Dear 지우,'],
    ['김 휀', '휀아,', 'Dear 휀,'],
    ['김 하늘 (둘째)', '하늘아,', 'Dear 하늘,'],
    ['남궁민', '민아,', 'Dear 민,'],
    ['남궁 지우', '지우야,', 'Dear 지우,'],
    ['황보하늘', '하늘아,', 'Dear 하늘,'],
    ['황보라', '보라야,', 'Dear 보라,'],
    ['선우', '선우야,', 'Dear 선우,'],
    ['하늘이', '하늘이야,', 'Dear 하늘이,'],
    ['서연이', '서연이야,', 'Dear 서연이,'],
    ['김송이', '송이야,', 'Dear 송이,'],
    ['이지우', '지우야,', 'Dear 지우,'],
    ['우리 지우', '우리 지우야,', 'Dear 우리 지우,'],
    ['Emma 지우', 'Emma 지우에게,', 'Dear Emma 지우,'],
    ['Mary Jane', 'Mary Jane에게,', 'Dear Mary Jane,'],
    ['書延', '書延에게,', 'Dear 書延,'],
    ['지우🌸', '지우야,', 'Dear 지우,'],
    ['👩‍👧 서연', '서연아,', 'Dear 서연,'],
    ['🌸', '🌸에게,', 'Dear 🌸,'],
    ['(8살)', '(8살)에게,', 'Dear (8살),'],
    ['  지우,  ', '지우야,', 'Dear 지우,'],
    ['하늘'.normalize('NFD'), '하늘아,', 'Dear 하늘,'],
    ['', '', ''],
  ])('greets %s', (name, korean, english) => {
    expect(makeSalutation(name, 'ko')).toBe(korean);
    expect(makeSalutation(name, 'en')).toBe(english);
  });

  it('takes what the parent calls the child as it is', () => {
    expect(addressChild('강아지', 'ko')).toBe('강아지야,');
    expect(givenNameOf('강아지')).not.toBe('강아지');
  });
});

describe('makeSignature', () => {
  it.each([
    ['아빠', '아빠가', '아빠'],
    ['엄마', '엄마가', '엄마'],
    ['할머님', '할머님이', '할머님'],
    ['Dad', 'Dad', 'Dad'],
    [undefined, '', ''],
    ['  ', '', ''],
  ])('signs as %s', (calledAs, korean, english) => {
    expect(makeSignature(calledAs, 'ko')).toBe(korean);
    expect(makeSignature(calledAs, 'en')).toBe(english);
  });
});
