package smolny.model.phase;

import smolny.model.setting.Extension;

/** A phase of an extension: the last of every day. Its random numbers are those of {@link smolny.kernel.random.RandomStream#EXTENSION}. */
public interface AddedPhase extends Extension, Phase {
    @Override
    String name();
}
