import { foldKey } from '../../../text/fold-key.ts';

/**
 * Common family names of peoples who write them first, Vietnamese, Chinese, Korean and Hungarian (everyday knowledge, not
 * a register): such a name stands so in any list, whatever the order of the others. Left out are those that are common
 * given names here (`Kim`, `Mai`, `Simon`).
 */
const NAMES =
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh luong ' +
  'wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie tang feng cao deng peng xiao jiang cai dong pan yuan ' +
  'park choi jung kang yoon jang kwon hwang ' +
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete szilagyi torok feher szucs kocsis pinter gulyas';

const FAMILY_NAMES = new Set(NAMES.split(' '));

/** Whether `name` is such a family name. */
export function isFamilyFirstName(name: string): boolean {
  return name.length <= 12 && FAMILY_NAMES.has(foldKey(name));
}
