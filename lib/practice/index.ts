import 'server-only';

export { askAgain, askForCollection, askForRecording, withdraw } from './assignments';
export { askedOf, toPractise, type ToPractise } from './queries';
