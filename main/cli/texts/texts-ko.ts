import { assertNever } from '../../../shared/assert-never.ts';
import { koreanCheckTexts } from './check-texts-ko.ts';
import type { AddedKind, CliTexts, UsageProblem } from './cli-texts.ts';

const SEE_HELP = 'bookletter --help를 봐 주세요';

const ADDED: Record<AddedKind, string> = {
  child: '아이를 더했습니다',
  notebook: '공책을 더했습니다',
  page: '쪽을 더했습니다',
  quote: '인용을 더했습니다',
  reflection: '생각을 더했습니다',
  note: '메모를 더했습니다',
  event: '사건을 더했습니다',
  definition: '정의를 더했습니다',
};

function describeUsage(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'no-command':
      return `명령이 없습니다. ${SEE_HELP}.`;
    case 'unknown-command':
      return `‘${problem.given}’ 명령은 없습니다. ${SEE_HELP}.`;
    case 'unknown-option':
      return `여기에는 ‘${problem.given}’ 옵션이 없습니다. 쓸 수 있는 옵션은 --help로 볼 수 있습니다.`;
    case 'missing-option':
      return `${problem.given} 옵션이 필요합니다. 다른 옵션은 --help로 볼 수 있습니다.`;
    case 'missing-argument':
      return `${problem.given} 자리가 비었습니다. 쓰는 법은 --help로 볼 수 있습니다.`;
    case 'missing-value':
      return `${problem.given} 옵션에 값이 없습니다.`;
    case 'too-many-arguments':
      return '낱말이 너무 많습니다. 빈칸이 있는 제목이나 이름은 따옴표로 묶어 주세요.';
    case 'not-allowed':
      return `여기에는 ‘${problem.given}’ 값을 쓸 수 없습니다. 다음 가운데 하나를 써 주세요: ${problem.allowed}.`;
    default:
      return assertNever(problem);
  }
}

export const koreanTexts: CliTexts = {
  headings: {
    'Usage:': '쓰는 법:',
    'Arguments:': '인자:',
    'Options:': '옵션:',
    'Commands:': '명령:',
  },
  examples: '보기:',
  help: '이 도움말을 보여 줍니다',
  helpCommand: '명령의 도움말을 보여 줍니다',
  version: '판 번호를 보여 줍니다',
  summaries: {
    bookletter: '아이를 위해 책 이야기를 적어 두었다가 편지로 보냅니다.',
    init: '일기장을 만듭니다',
    list: '일기장에 있는 것을 JSON 배열로 보여 줍니다',
    add: '인용, 생각, 메모, 사건, 정의, 쪽, 공책, 아이를 더합니다',
    letter: '공책으로 편지를 써서 파일로 남깁니다',
    book: '한 해의 공책이나 편지를 책 한 권으로 만듭니다',
    check: '모든 파일을 읽어 손상된 것과 맞지 않는 것을 알리고, 원하면 고칩니다',
    backup: '지금 일기장을 백업합니다',
    restore: '일기장을 백업한 때로 되돌립니다',
    'add child': '아이를 더합니다',
    'add notebook': '공책을 더합니다',
    'add page': '쪽을 더합니다. reading 공책에서는 책이고, notes 공책에서는 주제입니다',
    'add quote': '지은이의 말을 쪽에 더합니다',
    'add reflection': '내 생각을 쪽에 더합니다',
    'add note': '메모를 쪽에 더합니다',
    'add event': '날짜가 있는 사건을 쪽에 더합니다',
    'add definition': '낱말과 그 뜻을 쪽에 더합니다',
  },
  details: {
    bookletter:
      '일기장은 --journal로 고른 폴더이고, 고르지 않으면 BOOKLETTER_JOURNAL 변수의 폴더, 그것도 없으면 창에서 쓰는 폴더입니다. 공책, 쪽, 아이는 제목이나 이름, 또는 식별자로 고릅니다. 날짜는 아는 만큼만 2023, 2023-03, 2023-03-14처럼 씁니다. 2023.3.14, 2023년 3월, 14 March 2023도 읽습니다.\n\n끝내는 값은 잘되면 0, 실패하면 1, 명령을 잘못 쓰면 2입니다. 오류는 stderr에 한 문장으로 나옵니다.',
    list: '--json이 있든 없든 언제나 JSON입니다. 객체마다 항목과 식별자가 있고, 인용과 사건과 정의에는 공책과 쪽의 제목과 식별자도 있습니다. 손상된 파일이 있으면 나머지를 보여 주고, 그 파일의 이름을 stderr에 알리고, 1로 끝냅니다.',
    add: '디스크에 안전하게 저장된 뒤에 새로 더한 것을 보여 줍니다. --json을 쓰면 식별자가 있는 객체로 보여 줍니다.',
    letter:
      '형식은 파일 이름의 끝을 따릅니다: .pdf, .html, .docx, .epub, .md, .txt, .eml(PDF를 붙인 전자우편 초안). 이미 있는 파일은 그대로 둡니다. --force를 붙이면 새 파일이 온전히 만들어진 뒤에 바꿉니다. --language가 없으면 이름이나 공책 제목이 한글일 때 한국어로, 아니면 영어로 씁니다. --arrange가 없으면 사건이 있는 주제 공책은 해마다, 나머지는 공책 차례대로 엮습니다.',
    book: '표지, 차례, 장, 그림, 꼬리표 찾아보기가 있는 A5 책입니다. 장은 오른쪽에서 시작하고, 마지막 쪽은 뒤표지입니다. 사건은 일어난 해에, 나머지는 쓴 해에, 편지는 편지의 날짜에 듭니다. 공책을 고르지 않으면 모든 공책을 담습니다. 형식은 파일 이름의 끝을 따릅니다: .pdf, 또는 전자책인 .epub. 이미 있는 파일은 --force를 붙여야 바꿉니다.',
    check:
      '--repair가 없으면 아무것도 쓰지 않습니다. --repair를 쓰면 먼저 모든 것을 백업하고, 손상되거나 없어진 파일과 그림을 가장 새로운 온전한 사본으로 되살리고, 목록에서 빠진 쪽과 공책을 다시 넣고, 동기화 도구가 만든 사본을 합칩니다. 손상된 파일은 damaged 폴더에 남겨 두며, 쓴 글을 지우는 일은 없습니다. 오류가 남아 있으면 1로 끝냅니다.',
    backup: '일기장의 backups 폴더에 남고, 손수 지울 때까지 그대로 있습니다.',
    restore:
      '먼저 지금의 일기장을 백업하므로 되돌릴 수 있습니다. 되돌리는 명령을 함께 보여 줍니다. 백업의 이름은 bookletter list backups로 볼 수 있습니다.',
    'add page':
      '지은이나 판 같은 것은 책에만 있습니다. --status, --started, --finished, --rating, --current-page, --stopped-because를 쓰면 읽은 기록도 함께 남깁니다. --status가 없으면 그만둔 까닭이 있는 것은 덮어 둔 것, 시작한 날이나 읽은 쪽만 있는 것은 읽는 중, 나머지는 다 읽은 것입니다. 날짜를 쓰지 않으면 날짜 없이 남습니다.',
  },
  options: {
    journal: '일기장 폴더',
    json: 'JSON 문서 하나로 보여 줍니다',
    starter: '한국어로 쓴 시작 공책 두 권을 넣습니다',
    childName: '아이의 이름',
    birthday: '아이의 생일',
    calledAs: '편지에서 아이를 부르는 말. 이름과 다를 때 씁니다',
    notebookTitle: '공책의 제목',
    notebookKind: '쪽이 책이면 reading, 주제면 notes',
    notebookChild: '공책의 주인이 될 아이. 여러 번 쓸 수 있습니다',
    pageNotebook: '쪽을 넣을 공책. 공책이 하나뿐이면 쓰지 않아도 됩니다',
    pageTitle: '쪽이나 책의 제목',
    author: '지은이. 여럿이면 쉼표로 나누거나 여러 번 씁니다',
    translator: '옮긴이. 여럿이면 쉼표로 나누거나 여러 번 씁니다',
    originalTitle: '원서의 제목',
    publisher: '출판사',
    published: '이 판을 펴낸 날. 아는 만큼만 씁니다',
    bookLanguage: '책의 언어. 보기: en, ko',
    edition: '판. 보기: "20th anniversary"',
    isbn: 'ISBN-13이나 ISBN-10. 확인 숫자가 맞는지 봅니다',
    pageCount: '책의 쪽수',
    status: '어디까지 읽었는지',
    started: '읽기 시작한 날',
    finished: '다 읽은 날',
    rating: '별점. 0.5부터 5까지 0.5씩',
    currentPage: '마지막으로 읽은 쪽',
    stoppedBecause: '읽기를 그만둔 까닭',
    editionOf: '같은 작품의 다른 판이 있는 쪽의 제목이나 식별자',
    tags: '꼬리표. 쉼표로 나눕니다',
    page: '더할 쪽',
    entryNotebook: '쪽이 있는 공책. 제목이 같은 쪽이 여럿일 때 씁니다',
    quoteText: '지은이의 말',
    location: '있는 곳. 쪽, 장, 킨들 위치',
    translation: '우리말로 옮긴 것',
    why: '왜 이 말을 들려주고 싶은지',
    favourite: '별을 답니다',
    reflectionText: '내 생각. 마크다운으로 씁니다',
    noteText: '메모. 마크다운으로 씁니다',
    eventDate: '일어난 날. 아는 만큼만 씁니다',
    eventText: '일어난 일',
    eventNote: '곁에 적어 둘 말',
    eventActor: '누가 했는지',
    eventSource: '어디에서 알았는지. 주소나 책, 신문의 이름',
    term: '낱말',
    meaning: '뜻. 마크다운으로 씁니다',
    otherNames: '다른 이름들. 쉼표로 나눕니다',
    to: '일기장에 있는 아이, 또는 아무 이름. 여럿이면 여러 번 씁니다',
    out: '남길 파일',
    force: '파일이 이미 있으면 바꿉니다',
    letterPage: '이 쪽만 넣습니다. 여러 번 쓸 수 있습니다',
    letterTag: '이 꼬리표가 있는 것만 넣습니다. 여러 번 쓰면 그 가운데 하나만 있어도 넣습니다',
    letterFavourites: '별을 단 인용만 넣습니다',
    letterUnsent:
      '받는 이에게 보낸 적이 없는 것만 넣습니다. 창에서 보낸 편지만 세고, 이 명령으로 만든 파일은 세지 않습니다',
    arrange: '공책 차례대로, 또는 정의를 먼저 두고 사건을 해마다 엮습니다',
    footnotes: '정의해 둔 낱말을 풀이로 답니다',
    drawTimelines: '사건을 적은 목록 위에 연표를 그려 넣습니다',
    openWhen: '열어 볼 날이나 나이(15). 표지에 적습니다',
    cover: '이름이 있는 표지를 붙입니다',
    since: '이 날짜부터',
    until: '이 날짜까지',
    paper: '종이 크기. 쓰지 않으면 A4',
    margins: '글 둘레의 여백. 쓰지 않으면 usual (보통)',
    runningHead: '둘째 장부터 위 여백에 놓을 글. 쓰지 않으면 none (없음)',
    noPageNumbers: '쪽 번호를 넣지 않습니다',
    stationery: '편지지. 쓰지 않으면 plain (흰 종이)',
    letterLanguage: '편지의 언어',
    opening: '여는 글. 마크다운으로 씁니다',
    closing: '맺는 글. 마크다운으로 씁니다',
    salutation: '이름으로 만든 부르는 말을 대신합니다',
    signature: '아이가 부모를 부르는 말을 대신합니다',
    letterDate: '편지의 날짜. 쓰지 않으면 오늘',
    ps: '추신. 마크다운으로 씁니다',
    listKind: '보여 줄 것',
    letterNotebook: '공책의 제목이나 식별자',
    bookYear: '담을 해. 보기: 2026',
    bookOut: '남길 파일',
    bookNotebooks: '담을 공책의 제목이나 식별자. 여럿을 쓸 수 있습니다',
    bookLetters: '공책이 아니라 그해의 편지를 모두 담습니다',
    bookChapters: '달마다, 또는 책이나 주제마다(편지는 공책마다) 한 장. 쓰지 않으면 month (달마다)',
    bookTitle: '책의 제목. 쓰지 않으면 이름과 해로 짓습니다',
    bookSubtitle: '작은 제목. 쓰지 않으면 공책의 제목',
    bookAuthor: '지은이. 쓰지 않으면 부모의 이름',
    bookDedication: '차례 앞에 넣을 글. 마크다운으로 씁니다',
    bookColour: '표지의 색. 쓰지 않으면 persimmon (감빛)',
    bookBleed: '인쇄소용: 사방 3 mm를 더하고 쪽수를 4의 배수로 맞춥니다',
    bookTextLanguage: '책의 언어. 쓰지 않으면 제목이 한글인지에 따릅니다',
    repair: '아무것도 잃지 않고 고칠 수 있는 것을 고칩니다',
    restoreBackup: '백업의 이름이나 파일 경로',
  },
  required: (help) => `${help} (꼭 있어야 합니다)`,
  choices: (help, choices) => `${help}: ${choices.join(', ')}`,
  describeUsage,
  madeJournal: (folder) => `${folder} 폴더에 일기장을 만들었습니다.`,
  added: (kind, label, id) => `${ADDED[kind]}: ‘${label}’ (${id}).`,
  wroteLetter: (path) => `${path} 파일에 편지를 남겼습니다.`,
  wroteBook: (path) => `${path} 파일에 책을 남겼습니다.`,
  unprintable: (path, { named, more }) =>
    `${path}: 글꼴에 없는 글자가 있어 �로 나옵니다: ${named}${more === 0 ? '' : ` 외 ${more}자`}.`,
  madeBackup: (name, path) => `${name} 백업을 만들었습니다: ${path}`,
  restored: (name, before) =>
    `${name} 백업으로 되돌렸습니다.\n그 전의 일기장은 ${before} 백업에 있습니다. 다시 돌아가려면: bookletter restore ${before}`,
  unreadableInBackup: (file) => `${file}: 백업에서 읽을 수 없어 그대로 두었습니다.`,
  check: koreanCheckTexts,
};
