/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ordered set of answer options.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.ResponseScale#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.ResponseScale#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.parapet.model.instrument.ResponseScale#getOptions <em>Options</em>}</li>
 *   <li>{@link org.parapet.model.instrument.ResponseScale#getScoreBasis <em>Score Basis</em>}</li>
 *   <li>{@link org.parapet.model.instrument.ResponseScale#getScoreNote <em>Score Note</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getResponseScale()
 * @model
 * @generated
 */
public interface ResponseScale extends Coded {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the scale is called in lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getResponseScale_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.ResponseScale#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question that the scale answers where an item takes several scales.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getResponseScale_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.ResponseScale#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The options in the printed order; scores rise or fall strictly in that order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getResponseScale_Options()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Score Basis</b></em>' attribute.
	 * The default value is <code>"source"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the scores are the source's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score Basis</em>' attribute.
	 * @see org.parapet.model.instrument.Basis
	 * @see #setScoreBasis(Basis)
	 * @see org.parapet.model.instrument.InstrumentPackage#getResponseScale_ScoreBasis()
	 * @model default="source" required="true"
	 * @generated
	 */
	Basis getScoreBasis();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.ResponseScale#getScoreBasis <em>Score Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score Basis</em>' attribute.
	 * @see org.parapet.model.instrument.Basis
	 * @see #getScoreBasis()
	 * @generated
	 */
	void setScoreBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Score Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the scores come from; required when they are a convention.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score Note</em>' attribute.
	 * @see #setScoreNote(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getResponseScale_ScoreNote()
	 * @model
	 * @generated
	 */
	String getScoreNote();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.ResponseScale#getScoreNote <em>Score Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score Note</em>' attribute.
	 * @see #getScoreNote()
	 * @generated
	 */
	void setScoreNote(String value);

} // ResponseScale
