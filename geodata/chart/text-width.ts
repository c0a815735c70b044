/** Width of a text in Archivo, known without the font: the same on the screen, in the PDF and in a test. */
import type { Face } from './shapes.ts'

const first = 0x20
const accented = 'áéíóúñüÁÉÍÓÚÑÜª·−«»¿'
/** Advance widths in thousandths of the size: « » to «~», then the accented. Read from api/reports/fonts. */
const advances: Record<Face, readonly number[]> = {
  regular: parse(
    '208 275 384 582 514 953 697 214 355 355 407 627 280 333 280 294 570 570 570 570 570 570 570 570 570 570 301 301 627 627 627 583 1004 686 699 727 733 676 612 796 735 269 563 667 541 847 735 787 666 787 726 672 608 730 651 928 681 658 635 302 294 302 627 488 190 546 570 523 570 550 284 561 566 229 227 518 229 860 566 574 570 570 336 514 299 565 508 728 518 508 499 358 245 358 627 546 550 229 574 565 566 565 686 676 269 787 730 735 730 386 333 627 553 553 583',
  ),
  strong: parse(
    '198 296 450 591 549 970 746 249 360 360 407 639 304 333 304 299 589 589 589 589 589 589 589 589 589 589 336 336 639 639 639 613 999 717 714 727 733 677 615 798 743 291 594 710 581 858 743 788 676 788 724 673 630 736 683 959 696 688 644 344 299 344 639 512 219 568 600 560 600 573 316 599 593 259 257 556 259 876 593 606 600 600 371 549 328 592 538 778 559 538 514 393 249 393 639 568 573 259 606 592 593 592 717 677 291 788 736 743 736 397 333 639 574 574 613',
  ),
  label: parse(
    '174 273 389 535 464 847 636 217 348 348 393 578 259 299 259 284 517 517 517 517 517 517 517 517 517 517 288 288 578 578 578 526 877 613 615 638 643 587 527 692 644 256 509 613 496 768 645 689 590 689 632 581 549 637 586 844 605 601 565 320 284 320 578 440 183 497 517 481 517 498 275 506 510 225 223 479 225 763 511 521 517 517 314 464 279 510 454 670 476 453 448 366 224 366 578 497 498 225 521 510 511 510 613 587 256 689 637 645 637 353 288 578 509 509 526',
  ),
}

function parse(text: string): number[] {
  return text.split(' ').map(Number)
}

/** Points that `text` takes at `size`; letters outside the table are taken to be as wide as «n». */
export function textWidth(text: string, size: number, face: Face = 'regular'): number {
  const widths = advances[face]
  let sum = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) as number
    const at = code < 0x7f ? code - first : 0x7f - first + accented.indexOf(letter)
    sum += (at >= 0x7f - first && !accented.includes(letter) ? widths['n'.charCodeAt(0) - first] : widths[at]) ?? 570
  }
  return (sum * size) / 1000
}

/** Lines of at most `width` points; a word that is wider stands alone. */
export function wrapped(text: string, width: number, size: number, face: Face = 'regular'): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, face) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
