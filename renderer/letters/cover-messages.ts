import { pickParticle } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';

export const coverMessages = defineMessages({
  ko: {
    cover: '표지',
    openWhen: '열어 볼 때',
    openAnyTime: '받는 대로',
    openAtAge: '나이가 되면',
    openOnDate: '정한 날에',
    openAge: '몇 살이 되면',
    openAgeHint: '예: 15',
    notAnAge: '나이를 1부터 100까지의 숫자로 써 주세요.',
    isOfAge: (name: string, age: number, date: string) =>
      `${name}${pickParticle(name, '이/가')} 만 ${age}세가 되는 날: ${date}`,
    openDate: '열어 볼 날',
    openDateHint: '예: 2036-05-05, 2036-05, 2036',
    notADate: '2036, 2036-05, 2036-05-05처럼 써 주세요.',
    withCover: '이름을 쓴 표지 넣기',
    hasCover: '열어 볼 때는 받는 이의 이름과 함께 표지에 적힙니다.',
  },
  en: {
    cover: 'Cover',
    openWhen: 'To be opened',
    openAnyTime: 'Any time',
    openAtAge: 'At an age',
    openOnDate: 'On a date',
    openAge: 'At what age',
    openAgeHint: 'e.g. 15',
    notAnAge: 'Write the age as a number from 1 to 100.',
    isOfAge: (name: string, age: number, date: string) => `${name} turns ${age}: ${date}`,
    openDate: 'Date to open it',
    openDateHint: 'e.g. 2036-05-05, 2036-05, 2036',
    notADate: 'Write it like 2036, 2036-05 or 2036-05-05.',
    withCover: 'A cover with the name',
    hasCover: 'When to open it is printed on the cover, under the name.',
  },
});
