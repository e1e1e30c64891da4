import {call} from "model";

window.smolny = {call};
