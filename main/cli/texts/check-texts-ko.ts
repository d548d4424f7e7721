import type { Facts, Finding, NamedKind, Repair, Severity } from '../../../data/check/finding.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { DAMAGE } from '../../../shared/messages/error-messages-ko.ts';
import type { CheckSum, CheckTexts } from './cli-texts.ts';

const SEVERITIES: Record<Severity, string> = { error: '오류', warning: '주의', note: '알림' };
const NAMED: Record<NamedKind, string> = {
  child: '아이',
  notebook: '공책',
  page: '쪽',
  entry: '글',
};

/** What is wrong, after the name of the file: no particle of it is needed. */
function describeFacts(facts: Facts): string {
  switch (facts.kind) {
    case 'damaged-file':
      return `손상되었습니다. ${DAMAGE[facts.reason]}`;
    case 'missing-file':
      return facts.namedBy === null
        ? '파일이 없습니다'
        : `파일이 없는데 ${facts.namedBy} 파일에 필요합니다`;
    case 'newer-version': {
      const needs = facts.needs === undefined ? '' : `. 책편지 ${facts.needs} 이상에서 열립니다`;
      return `더 새로운 책편지가 썼습니다(형식 ${facts.version})${needs}`;
    }
    case 'old-version':
      return '예전 책편지의 형식입니다';
    case 'unlisted-notebook':
      return '일기장 목록에 없는 공책입니다';
    case 'unlisted-page':
      return '공책 목록에 없는 쪽입니다';
    case 'listed-twice':
      return `목록에 ${facts.id} 식별자가 두 번 넘게 있습니다`;
    case 'listed-elsewhere':
      return `다른 공책에 있는 쪽(${facts.other})이 목록에 있습니다`;
    case 'double-page':
      return `같은 쪽의 두 번째 파일입니다(${facts.other})`;
    case 'double-entry':
      return facts.other === facts.file
        ? `글 ${facts.id} 식별자가 두 번 있습니다`
        : `글 ${facts.id} 식별자가 다른 쪽에도 있습니다(${facts.other})`;
    case 'removed-but-there':
      return `지운 것(${facts.id})이 아직 있습니다`;
    case 'unknown-id':
      return `이제는 없는 ${NAMED[facts.what]}(${facts.id})의 식별자가 있습니다`;
    case 'conflict-copy':
      return facts.isReadable
        ? `동기화 도구가 만든 ${facts.of} 파일의 다른 판입니다`
        : `동기화 도구가 만든 ${facts.of} 파일의 다른 판이고, 읽을 수 없습니다`;
    case 'stranger':
      return '책편지의 파일이 아닙니다';
    case 'leftover':
      return '멈춘 저장이 남긴 파일입니다';
    case 'unfinished':
      return '일기장을 만들다 멈춘 자취입니다. bookletter init으로 다시 만들어 주세요';
    case 'wrong-attachment':
      return '내용이 파일 이름과 맞지 않습니다';
    case 'unreadable-attachment':
      return `디스크에서 읽을 수 없습니다(${facts.errno})`;
    case 'missing-attachment':
      return `파일이 없는데 ${facts.namedBy} 파일에 필요합니다`;
    case 'unused-attachment':
      return facts.file.endsWith('.json')
        ? '보낸 기록이 남아 있지 않은 편지입니다'
        : '어느 쪽에도 쓰이지 않는 그림입니다';
    case 'unreadable-backup':
      return `온전히 읽을 수 없는 백업입니다(${facts.reason})`;
    case 'stale-lock':
      return '끝난 프로그램이 남긴 파일입니다';
    case 'in-use':
      return `${facts.host === null ? '다른 곳' : `${facts.host} 컴퓨터`}에서 일기장이 열려 있습니다`;
    default:
      return assertNever(facts);
  }
}

function describeKept(keptAs: string | null): string {
  return keptAs === null ? '' : ` 있던 것은 ${keptAs} 파일로 남겨 두었습니다.`;
}

function describeRepair(repair: Repair): string {
  switch (repair.did) {
    case 'restored':
      return `${repair.from}에서 되살렸습니다.${describeKept(repair.keptAs)}`;
    case 'rebuilt':
      return `남아 있는 것으로 새로 만들었습니다.${describeKept(repair.keptAs)}`;
    case 'listed':
      return '목록에 다시 넣었습니다.';
    case 'merged':
      return '잃은 것 없이 합쳤습니다.';
    case 'put-in-trash':
      return '휴지통으로 옮겼습니다.';
    case 'kept':
      return '그대로 두고, 이제 지운 것으로 여기지 않습니다.';
    case 'removed':
      return '치웠습니다.';
    case 'migrated':
      return '지금의 형식으로 썼습니다.';
    default:
      return assertNever(repair);
  }
}

function describeSum(sum: CheckSum): string {
  const { files, attachments, backups, errors, warnings, notes, repaired } = sum;
  const looked = `파일 ${files}개, 그림 ${attachments}개, 백업 ${backups}개를 확인했습니다.`;
  const done = repaired === 0 ? '' : ` ${repaired}가지를 고쳤습니다.`;
  if (errors + warnings + notes === 0) return `${looked}${done} 모두 온전합니다.`;
  const left = `오류 ${errors}개, 주의 ${warnings}개, 알림 ${notes}개`;
  return `${looked}${done} ${left}${repaired === 0 ? '가 있습니다.' : '가 남았습니다.'}`;
}

export const koreanCheckTexts: CheckTexts = {
  describe: (finding: Finding) => {
    const { file, severity, repair } = finding;
    const found = `${SEVERITIES[severity]}: ${file}: ${describeFacts(finding)}.`.replace(
      /\.\.$/,
      '.',
    );
    return repair === null ? found : `${found} ${describeRepair(repair)}`;
  },
  backup: (name) => `고치기 전의 모든 것은 ${name} 백업에 있습니다.`,
  sum: describeSum,
};
