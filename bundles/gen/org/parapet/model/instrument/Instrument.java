/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A questionnaire or checklist in one published wording (an edition), with what is needed to choose it, administer it, read its results and act on them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Instrument#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getId <em>Id</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getShortTitle <em>Short Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getYear <em>Year</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getFidelity <em>Fidelity</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getFidelityNote <em>Fidelity Note</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getSource <em>Source</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getFit <em>Fit</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getScales <em>Scales</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getSections <em>Sections</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getScores <em>Scores</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getFindingKinds <em>Finding Kinds</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getFindingRules <em>Finding Rules</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getActions <em>Actions</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getSignposts <em>Signposts</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getProcess <em>Process</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getFrameworks <em>Frameworks</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Instrument#getErrata <em>Errata</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument()
 * @model
 * @generated
 */
public interface Instrument extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_FormatVersion()
	 * @model default="1" required="true"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the instrument in all its editions; lower-case letters, digits, dot and hyphen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the published wording; results are compared within one edition only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Edition()
	 * @model required="true"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title as published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Short Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short name for lists and headings; empty when the title is short enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Title</em>' attribute.
	 * @see #setShortTitle(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_ShortTitle()
	 * @model
	 * @generated
	 */
	String getShortTitle();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getShortTitle <em>Short Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Title</em>' attribute.
	 * @see #getShortTitle()
	 * @generated
	 */
	void setShortTitle(String value);

	/**
	 * Returns the value of the '<em><b>Abstract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the instrument is and what it is for, in a few sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abstract</em>' attribute.
	 * @see #setAbstract(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Abstract()
	 * @model required="true"
	 * @generated
	 */
	String getAbstract();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getAbstract <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abstract</em>' attribute.
	 * @see #getAbstract()
	 * @generated
	 */
	void setAbstract(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language of the texts as a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Language()
	 * @model default="en" required="true"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The authors in the order of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Authors()
	 * @model
	 * @generated
	 */
	EList<String> getAuthors();

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year of publication; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The publisher or issuing organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Publisher()
	 * @model
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Fidelity</b></em>' attribute.
	 * The default value is <code>"verbatim"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Fidelity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How closely this file follows the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fidelity</em>' attribute.
	 * @see org.parapet.model.instrument.Fidelity
	 * @see #setFidelity(Fidelity)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Fidelity()
	 * @model default="verbatim" required="true"
	 * @generated
	 */
	Fidelity getFidelity();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getFidelity <em>Fidelity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fidelity</em>' attribute.
	 * @see org.parapet.model.instrument.Fidelity
	 * @see #getFidelity()
	 * @generated
	 */
	void setFidelity(Fidelity value);

	/**
	 * Returns the value of the '<em><b>Fidelity Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was changed or put together and from what; required unless the file is verbatim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fidelity Note</em>' attribute.
	 * @see #setFidelityNote(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_FidelityNote()
	 * @model
	 * @generated
	 */
	String getFidelityNote();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getFidelityNote <em>Fidelity Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fidelity Note</em>' attribute.
	 * @see #getFidelityNote()
	 * @generated
	 */
	void setFidelityNote(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the wording comes from and who may use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(Source)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Source()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Fit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For which situations the instrument is made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fit</em>' containment reference.
	 * @see #setFit(Fit)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Fit()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Fit getFit();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getFit <em>Fit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fit</em>' containment reference.
	 * @see #getFit()
	 * @generated
	 */
	void setFit(Fit value);

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.ResponseScale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The response scales that the items take.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Scales()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResponseScale> getScales();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sections in the order of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Score}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scores that the source or the author defines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scores</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Scores()
	 * @model containment="true"
	 * @generated
	 */
	EList<Score> getScores();

	/**
	 * Returns the value of the '<em><b>Finding Kinds</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.FindingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kinds of finding, in the order in which the OD plan takes them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding Kinds</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_FindingKinds()
	 * @model containment="true"
	 * @generated
	 */
	EList<FindingKind> getFindingKinds();

	/**
	 * Returns the value of the '<em><b>Finding Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.FindingRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rules that turn answers into findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding Rules</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_FindingRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<FindingRule> getFindingRules();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The suggested OD actions and action prompts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Action> getActions();

	/**
	 * Returns the value of the '<em><b>Signposts</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Signpost}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources pointed to when an answer calls for them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signposts</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Signposts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Signpost> getSignposts();

	/**
	 * Returns the value of the '<em><b>Process</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How an assessment with the instrument is run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' containment reference.
	 * @see #setProcess(org.parapet.model.instrument.Process)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Process()
	 * @model containment="true"
	 * @generated
	 */
	org.parapet.model.instrument.Process getProcess();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Instrument#getProcess <em>Process</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' containment reference.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(org.parapet.model.instrument.Process value);

	/**
	 * Returns the value of the '<em><b>Frameworks</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Framework}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frameworks of the source that help to read the results.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frameworks</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Frameworks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Framework> getFrameworks();

	/**
	 * Returns the value of the '<em><b>Errata</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Erratum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slips of the source that the transcription keeps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Errata</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInstrument_Errata()
	 * @model containment="true"
	 * @generated
	 */
	EList<Erratum> getErrata();

} // Instrument
