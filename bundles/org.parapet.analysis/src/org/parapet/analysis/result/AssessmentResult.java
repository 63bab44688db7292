// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The results of one instrument in one wave.
 *
 * @param instrument the instrument's id
 * @param edition the instrument's edition
 * @param wave the wave's name; empty where the answers belong to none
 * @param participants N: how many responded
 * @param blankResponses how many of the responses were entirely blank
 * @param organisations how many responded by organisation, in the order in which they came up
 * @param roles how many responded by role, for every role
 * @param items a result for each item and scale, in the instrument's order
 * @param sections the sections in the instrument's order
 * @param total the whole instrument as percent of maximum possible
 * @param scores the instrument's own scores, in its order
 * @param prompts a result for each open prompt, in the instrument's order
 */
public record AssessmentResult(String instrument, String edition, String wave, int participants, int blankResponses,
        List<OrganisationCount> organisations, List<RoleCount> roles, List<ItemResult> items,
        List<SectionResult> sections, TotalResult total, List<ScoreResult> scores, List<PromptResult> prompts) {

    /** Copies the lists and refuses missing values. */
    public AssessmentResult {
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(wave);
        organisations = List.copyOf(organisations);
        roles = List.copyOf(roles);
        items = List.copyOf(items);
        sections = List.copyOf(sections);
        Objects.requireNonNull(total);
        scores = List.copyOf(scores);
        prompts = List.copyOf(prompts);
    }

    /**
     * Finds the result of an item that takes one scale.
     *
     * @param code the item's code
     * @return the result; the first scale's where the item takes several; empty when there is none
     */
    public Optional<ItemResult> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /**
     * Finds the result of an open prompt.
     *
     * @param code the item's code
     * @return the result; empty when there is no such prompt
     */
    public Optional<PromptResult> prompt(String code) {
        return prompts.stream().filter(prompt -> prompt.code().equals(code)).findFirst();
    }

    /**
     * Finds a section.
     *
     * @param code the section's code
     * @return its result; empty when there is none
     */
    public Optional<SectionResult> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /**
     * Finds one of the instrument's own scores.
     *
     * @param code the score's code
     * @return its result; empty when there is none
     */
    public Optional<ScoreResult> score(String code) {
        return scores.stream().filter(score -> score.code().equals(code)).findFirst();
    }
}
