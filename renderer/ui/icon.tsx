import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowLeft,
  ArrowRightLeft,
  ArrowUp,
  Bold,
  BookOpen,
  Building2,
  CalendarClock,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleAlert,
  CircleCheck,
  CircleQuestionMark,
  CircleX,
  Copy,
  Download,
  Ellipsis,
  FileInput,
  FileOutput,
  FileText,
  Filter,
  Folder,
  Globe,
  History,
  Info,
  Italic,
  Keyboard,
  Landmark,
  Link,
  List,
  ListOrdered,
  Mail,
  Menu,
  MessageSquarePlus,
  Minus,
  Moon,
  Network,
  Pencil,
  Phone,
  Plus,
  Printer,
  Redo2,
  Save,
  Search,
  Settings,
  ShieldCheck,
  SquareArrowOutUpRight,
  SquareSplitVertical,
  Star,
  Sun,
  SunMoon,
  Superscript,
  Table,
  Trash2,
  TriangleAlert,
  Undo2,
  UserPlus,
  Users,
  X,
  type LucideIcon,
} from 'lucide-react';
import styles from './icon.module.css';
import { classes } from './classes.ts';

const icons = {
  archive: Archive,
  'archive-restore': ArchiveRestore,
  'arrow-down': ArrowDown,
  'arrow-left': ArrowLeft,
  'arrow-right-left': ArrowRightLeft,
  'arrow-up': ArrowUp,
  bold: Bold,
  'book-open': BookOpen,
  building: Building2,
  'calendar-clock': CalendarClock,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'circle-alert': CircleAlert,
  'circle-check': CircleCheck,
  'circle-question': CircleQuestionMark,
  'circle-x': CircleX,
  copy: Copy,
  download: Download,
  ellipsis: Ellipsis,
  'file-input': FileInput,
  'file-output': FileOutput,
  'file-text': FileText,
  filter: Filter,
  folder: Folder,
  globe: Globe,
  history: History,
  info: Info,
  italic: Italic,
  keyboard: Keyboard,
  landmark: Landmark,
  link: Link,
  list: List,
  'list-ordered': ListOrdered,
  mail: Mail,
  menu: Menu,
  'message-plus': MessageSquarePlus,
  minus: Minus,
  moon: Moon,
  network: Network,
  pencil: Pencil,
  phone: Phone,
  plus: Plus,
  printer: Printer,
  redo: Redo2,
  save: Save,
  search: Search,
  settings: Settings,
  shield: ShieldCheck,
  reference: SquareArrowOutUpRight,
  'page-break': SquareSplitVertical,
  star: Star,
  sun: Sun,
  'sun-moon': SunMoon,
  footnote: Superscript,
  table: Table,
  trash: Trash2,
  'triangle-alert': TriangleAlert,
  undo: Undo2,
  'user-plus': UserPlus,
  users: Users,
  x: X,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof icons;

/** A picture beside a word; never alone, so it is silent to screen readers. */
export function Icon({
  name,
  size = 'normal',
  className,
}: {
  name: IconName;
  size?: 'small' | 'normal' | 'large' | 'hero';
  className?: string | undefined;
}) {
  const Picture = icons[name];
  return (
    <Picture
      aria-hidden="true"
      focusable="false"
      strokeWidth={size === 'hero' ? 1.4 : 1.9}
      className={classes(styles.icon, styles[size], className)}
    />
  );
}

/** Whether there is a picture of this name. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}
