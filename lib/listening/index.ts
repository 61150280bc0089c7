import 'server-only';

export { keepListening, listeningTo } from './listening';
