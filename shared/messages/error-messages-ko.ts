import { josa } from 'es-hangul';
import { assertNever } from '../assert-never.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import type { PictureProblem } from '../pictures/picture.ts';
import type { AppError, DamageReason, FieldProblem, ThingKind } from '../result.ts';

const THINGS: Record<ThingKind, string> = {
  child: '아이',
  notebook: '공책',
  page: '쪽',
  reading: '읽은 기록',
  entry: '글',
  letter: '편지',
  'letter-copy': '보낸 편지나 판',
  tag: '태그',
  'trash-item': '휴지통 항목',
};

export const DAMAGE: Record<DamageReason, string> = {
  empty: '비어 있습니다',
  'not-text': 'UTF-8 글이 아닙니다',
  'not-json': 'JSON이 온전하지 않습니다',
  'wrong-shape': '일기장 파일의 모양이 아닙니다',
  'not-downloaded': '클라우드에서 아직 내려받지 않았습니다',
  unreadable: '디스크에서 읽을 수 없습니다',
  missing: '파일이 없습니다',
};

const PROBLEMS: Record<FieldProblem, string> = {
  required: '값이 없습니다',
  'wrong-type': '값의 종류가 맞지 않습니다',
  'too-long': '값이 너무 깁니다',
  'not-a-date': '값이 날짜가 아닙니다. 2023, 2023-03, 2023-03-14처럼 써 주세요',
  'too-far': '값이 한 해 넘게 남은 날입니다. 연도를 다시 보아 주세요',
  'too-long-ago': '값이 너무 오래전입니다. 연도를 다시 보아 주세요',
  'not-an-id': '값이 식별자가 아닙니다',
  'not-an-isbn': '값이 ISBN이 아닙니다. 978-1-61268-019-4처럼 10자리나 13자리 숫자로 써 주세요',
  'wrong-check-digit': '숫자가 맞지 않습니다. 마지막 확인 숫자까지 책과 견주어 보세요',
  'beyond-last-page': '값이 책의 쪽수보다 큽니다',
  'not-allowed': '값을 쓸 수 없습니다',
  'unknown-field': '항목을 알 수 없습니다',
};

const PICTURES: Record<PictureProblem, string> = {
  'not-a-picture': '넣을 수 있는 사진이 아닙니다. JPEG, PNG, WebP 사진을 골라 주세요.',
  broken: '사진 파일이 온전하지 않아 넣지 못했습니다. 다른 사진을 골라 주세요.',
  metadata: '사진에 찍은 곳과 같은 정보가 남아 있어 넣지 않았습니다.',
  animated: '움직이는 그림은 넣을 수 없습니다. 멈춘 사진을 골라 주세요.',
  'too-large': '사진이 너무 커서 넣지 못했습니다. 더 작은 사진을 골라 주세요.',
};

function describeLock({ host, pid, program }: Extract<AppError, { code: 'locked' }>): string {
  const who = program === 'cli' ? '책편지 명령' : '책편지';
  const process = pid === null ? '' : `(프로세스 ${pid})`;
  const where = host === null ? '다른 곳' : `${host} 컴퓨터`;
  return `${where}의 ${who}${process}에서 이 일기장을 쓰고 있어 읽기만 할 수 있습니다.`;
}

/** As `describeError`, in Korean. */
export function describeErrorInKorean(error: AppError): string {
  switch (error.code) {
    case 'journal-missing':
      return `${error.folder} 폴더에는 일기장이 없습니다.`;
    case 'journal-exists':
      return `${error.folder} 폴더에 이미 일기장이 있어 그대로 두었습니다.`;
    case 'folder-not-empty':
      return `${error.folder} 폴더에 다른 파일이 있어 일기장을 만들지 않았습니다. 빈 폴더를 골라 주세요.`;
    case 'read-only':
      return `${error.path}: 읽기 전용 폴더라서 저장하지 못했습니다.`;
    case 'disk-full':
      return `디스크가 가득 차서 저장하지 못했습니다(${error.path}). 공간을 비운 뒤 다시 해 주세요.`;
    case 'read-failed':
      return `${error.path}: 읽지 못했습니다(${error.reason}).`;
    case 'write-failed':
      return `${error.path}: 저장하지 못했습니다(${error.reason}). 다시 해 주세요.`;
    case 'newer-version':
      return error.needs === undefined
        ? `${error.file} 파일은 더 새로운 책편지가 썼습니다(형식 ${error.version}, 이 프로그램은 ${error.supported}까지). 책편지를 새 판으로 바꿔 주세요.`
        : `${error.file} 파일은 더 새로운 책편지가 썼습니다(형식 ${error.version}). 책편지 ${error.needs} 이상으로 열어 주세요.`;
    case 'damaged-file':
      return `${error.file} 파일이 손상되었습니다: ${DAMAGE[error.reason]}. 파일은 그대로 두었습니다.`;
    case 'locked':
      return describeLock(error);
    case 'nothing-to-undo':
      return '되돌릴 것이 없습니다.';
    case 'nothing-to-redo':
      return '다시 할 것이 없습니다.';
    case 'changed-since':
      return '그 뒤에 다른 곳에서 바뀌어 되돌릴 수 없습니다. 바뀐 것은 없습니다.';
    case 'cancelled':
      return '그만두었습니다. 모두 전과 같습니다.';
    case 'no-such-backup':
      return `‘${error.name}’ 백업이 없습니다.`;
    case 'damaged-backup':
      return `‘${error.name}’ 백업을 읽을 수 없습니다(${error.reason}). 바뀐 것은 없습니다.`;
    case 'no-good-copy':
      return `${error.file} 파일의 온전한 사본이 백업에 없습니다. 파일은 그대로 두었습니다.`;
    case 'not-found':
      return `‘${error.name}’ ${josa(THINGS[error.kind], '이/가')} 없습니다.`;
    case 'ambiguous':
      return `‘${error.name}’ ${josa(THINGS[error.kind], '이/가')} 둘 이상입니다. 식별자로 골라 주세요.`;
    case 'invalid-input':
      return error.field === ''
        ? '보낸 내용을 이해할 수 없습니다.'
        : `‘${error.field}’ ${PROBLEMS[error.problem]}.`;
    case 'only-topics':
      return '책은 합치거나 나눌 수 없습니다. 합치고 나누는 것은 주제만 됩니다.';
    case 'nothing-selected':
      return '고른 조건에 맞는 글이 없어 편지가 비게 됩니다.';
    case 'empty-book':
      return `${formatEdtfDate(error.year, 'ko')}에는 책에 담을 글이 없습니다. 다른 해를 골라 주세요.`;
    case 'unfit-picture':
      return PICTURES[error.problem];
    case 'file-exists':
      return `${error.path} 파일이 이미 있습니다. 바꾸려면 --force를 붙이거나 다른 이름을 써 주세요.`;
    case 'unknown-file-ending':
      return `‘${error.ending}’ 파일로는 편지를 만들 수 없습니다. .pdf, .html, .docx, .epub, .md, .txt, .eml 가운데 하나로 써 주세요.`;
    case 'unknown-book-ending':
      return `‘${error.ending}’ 파일로는 책을 만들 수 없습니다. .pdf나 .epub으로 써 주세요.`;
    case 'print-failed':
      return `인쇄하지 못했습니다(${error.reason}).`;
    case 'no-printer':
      return '이 컴퓨터에 연결된 프린터가 없습니다. 프린터를 연결하거나 PDF로 저장해 주세요.';
    case 'fonts-failed':
      return `웹 페이지에 글꼴을 담지 못해 만들지 않았습니다(${error.reason}).`;
    case 'draw-failed':
      return `그림을 그리지 못했습니다(${error.reason}).`;
    case 'too-long-for-picture':
      return '글이 길어 그림 한 장에 읽을 수 있는 크기로 담을 수 없습니다.';
    case 'too-long-for-squares':
      return `편지가 ${error.letters}자라 원고지 칸에 쓰기에 너무 깁니다(${error.most}자까지). 담을 글을 줄이거나 다른 편지지를 골라 주세요.`;
    case 'empty-timeline':
      return '고른 것에 날짜가 있는 일이 없어 연표를 그릴 수 없습니다.';
    case 'no-journal-open':
      return '열린 일기장이 없습니다.';
    case 'refused':
      return '허용되지 않은 요청입니다.';
    case 'unexpected':
      return `뜻밖의 문제가 생겼습니다(${error.reason}). 바뀐 것은 없습니다.`;
    default:
      return assertNever(error);
  }
}
